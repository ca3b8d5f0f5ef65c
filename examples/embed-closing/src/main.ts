// `node --conditions=@zhenggai/source src/main.ts LEDGER.db [PORT]`
import { theLedger } from '@zhenggai/store';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import { createService } from './createService.ts';

const [path = 'ledger.db', port = '8787'] = process.argv.slice(2);
const log = await openSqliteLog({ path });
const service = createService({ log, ledgerId: await theLedger(log), now: () => new Date() });
service.listen(Number(port), '127.0.0.1', () => console.log(JSON.stringify(service.address())));
