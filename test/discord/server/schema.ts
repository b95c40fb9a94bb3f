/** Checks request bodies against Discord's own OpenAPI description. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** An error response of the API. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface OpenApi {
  components: { schemas: Record<string, Record<string, unknown>> };
}

const openApi = JSON.parse(readFileSync('test/discord/openapi.json', 'utf8')) as OpenApi;
const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  validateSchema: false,
  code: { optimize: false },
});
/** The description allows only integers here; the API accepts strings too. */
for (const schema of Object.values(openApi.components.schemas)) {
  const properties = schema.properties as Record<string, { type?: unknown }> | undefined;
  if (properties?.default_member_permissions)
    properties.default_member_permissions = { type: ['string', 'integer', 'null'] };
}
ajv.addSchema({ $id: 'discord', ...openApi });
const validators = new Map<string, ValidateFunction>();

/** @throws Refusal if `body` does not match the named schema */
export function checkSchema(name: string, body: unknown): void {
  const validate = validators.get(name) ?? ajv.compile({ $ref: `discord#/components/schemas/${name}` });
  validators.set(name, validate);
  if (validate(body)) return;
  const [error] = validate.errors ?? [];
  throw new Refusal(400, 50035, `${name}${error?.instancePath} ${error?.message}`);
}
