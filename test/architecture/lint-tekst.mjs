// Lints planted texts as if they were files of the project, through the project's own ESLint configuration. Reads
// [{ fil, tekst }] as JSON from stdin and writes the messages of each. A program of its own: Jest cannot load the configuration.
import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const rot = process.argv[2];
const eslint = new ESLint({ cwd: rot });
const svar = [];
for (const { fil, tekst } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [resultat] = await eslint.lintText(tekst, { filePath: join(rot, fil) });
  svar.push(resultat.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(svar));
