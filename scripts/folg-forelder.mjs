// Loaded before the server and the command line: when the script that started us is gone (kill -9), end in order.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
