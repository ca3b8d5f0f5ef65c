import { defineConfig } from 'tsup';
import { copyDocs } from '../../scripts/copyDocs.ts';
import { library } from '../../tsup.shared.ts';

export default defineConfig({
  ...library({ readWorker: 'src/reading/readWorker.ts' }),
  onSuccess: async () => copyDocs('dist'),
});
