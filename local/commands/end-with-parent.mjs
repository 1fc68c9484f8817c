// Loaded before the server by `npm start`. When the launcher is killed outright it cannot pass
// anything on; without this the server would live on unseen and keep its port.
process.on("disconnect", () => process.exit(1));
process.channel?.unref();
