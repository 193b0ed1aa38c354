import { startInnebygd } from './innebygd';

// A process of its own for the tests: starts the embedded database in argv[2], says so, leaves at SIGINT as the
// server does, and at SIGUSR2 ends without leaving.
const innebygd = await startInnebygd({ mappe: process.argv[2] ?? '' });
process.once('SIGINT', () => void innebygd.slipp().then(() => process.exit(0)));
process.once('SIGUSR2', () => process.exit(3));
process.stdout.write(`${JSON.stringify({ eierUrl: innebygd.eierUrl, appUrl: innebygd.appUrl })}\n`);
setInterval(() => undefined, 1 << 30);
