import { serveLocally } from '@portolano/follower';
import type { Followed } from './followed.ts';
import { answerTo, takesBody } from './server-routes.ts';

/** Serves nudges, status and previews on this machine only. `port` 0 chooses a free port. */
export const serve = (followed: Followed, listening: { port: number; token: string }) =>
	serveLocally({ takesBody, answerTo: (request) => answerTo(followed, request) }, listening);
