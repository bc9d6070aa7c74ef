import { Ajv2020 } from 'ajv/dist/2020.js';

/** The part of an OpenAPI description that tells what an answer holds. */
export interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: object;
}
interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly example?: unknown }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: object }>> }>>;
}

/** What is wrong with an answer to the path described: its status, its media type, its JSON; empty when nothing is. */
export async function validateAnswer(
  description: Description,
  path: string,
  answer: Response,
): Promise<readonly string[]> {
  const response = description.paths[path]?.get.responses[answer.status];
  if (response === undefined) return [`${path} is not described to answer ${answer.status}`];
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const content = response.content?.[type] ?? response.content?.[type.replace(/\/.*/, '/*')];
  if (content === undefined) return [`${path} is not described to answer ${answer.status} as ${type}`];
  if (content.schema === undefined) return [];
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/, 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) },
  });
  const validate = ajv.compile({ ...content.schema, components: description.components });
  const valid = validate(await answer.clone().json());
  return valid ? [] : [ajv.errorsText(validate.errors)];
}
