import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { FORESPORSEL_HODE } from '@tak/contracts';
import { Problem } from '@tak/contracts/http';

/** The API's own description at /api/docs, and as JSON at /api/docs-json. Its page holds no inline script. */
export function visOpenapi(app: NestExpressApplication): void {
  const oppsett = new DocumentBuilder()
    .setTitle('Tak')
    .setDescription(
      'Kommunens boligregister og tallene som utledes av det. Kommunen følger av innloggingen. ' +
        `Forespørsler som endrer noe, må ha hodet ${FORESPORSEL_HODE}. Avslag er problem+json (RFC 9457).`,
    )
    .setVersion('1')
    .addCookieAuth('tak-okt')
    .build();
  const dokument = SwaggerModule.createDocument(app, oppsett, { extraModels: [Problem] });
  SwaggerModule.setup('api/docs', app, medProblem(dokument), { jsonDocumentUrl: 'api/docs-json', raw: ['json'] });
}

/** Every route may refuse; the answer is the same everywhere, and is told once. */
function medProblem(dokument: OpenAPIObject): OpenAPIObject {
  const innhold = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  for (const sti of Object.values(dokument.paths))
    for (const metode of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operasjon = sti[metode];
      if (operasjon) operasjon.responses['default'] = { description: 'Avslag eller feil', content: innhold };
    }
  return dokument;
}
