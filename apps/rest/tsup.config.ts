import { defineConfig } from 'tsup';
import { copyDocs } from '../../scripts/copyDocs.ts';
import { library } from '../../tsup.shared.ts';

export default defineConfig({ ...library(), onSuccess: async () => copyDocs('dist') });
