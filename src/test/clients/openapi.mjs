// Whether a description of an API is what OpenAPI says it must be; prints version and errors.
import { Validator } from "@seriousme/openapi-schema-validator";

const validator = new Validator();
const result = await validator.validate(await (await fetch(process.argv[2])).json());
console.log(JSON.stringify({ valid: result.valid, errors: result.errors ?? [], version: validator.version }));
