/** Loaded into every program that the scripts start: when the script that started it is gone, it stops in good order. */
if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 15_000).unref();
  });
  process.channel.unref();
}
