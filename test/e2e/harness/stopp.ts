export default async function stopp(): Promise<void> {
  await globalThis.takServer?.stopp();
}
