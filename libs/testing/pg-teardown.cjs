module.exports = async () => {
  await globalThis.__takStoppTestklynge?.();
};
