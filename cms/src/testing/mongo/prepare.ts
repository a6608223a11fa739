import { variables } from './env.ts';
import { mongoServer } from './server.ts';

// What it answers is asked again by the tests, which say why there is no server. This only makes the wait shorter.
await mongoServer(variables);
