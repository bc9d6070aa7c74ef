// Loaded before the server when `npm start` runs it: a server whose parent was killed by kill -9 would keep the port.
// The channel to the parent closes with the parent; the server then stops as it does on any SIGTERM.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
