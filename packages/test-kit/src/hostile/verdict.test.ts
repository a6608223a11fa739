import { expect, test } from 'vitest';
import { faultOfAnswer, leakIn } from './verdict.ts';

test.each([
	'Error: x\n    at Object.save (/srv/portolano/cms/src/door/api.ts:12:3)',
	'at async file:///opt/portolano/server.js:10:20',
	'at node:internal/process/task_queues:104:5',
	'{"path":"/srv/portolano/node_modules/.pnpm/next@16/index.js"}',
	'ENOENT: no such file or directory, open /home/portolano/.data/cms.db',
	'{"message":"Failed query: insert into \\"page\\" (\\"id\\") values (?)"}',
	'SQLITE_CONSTRAINT_FOREIGNKEY',
	'delete from `page` where `id` = ?',
])('internals of the program are a leak, even in an answer that is otherwise good: %s', (text) => {
	expect(leakIn(text)).toBeDefined();
	expect(faultOfAnswer({ status: 200, text })).toMatch(/^told /);
});

test.each([
	'Il bando è del 12/3/2026, dalle 10:30 alle 12:00 (piazza Roma 1)',
	'<a href="/servizi/pagare/">at /servizi/</a>',
	'“../../etc/passwd” non è un campo',
	"' OR 1=1 --; DROP TABLE users",
])('words of a page or of the request are no leak: %s', (text) => {
	expect(leakIn(text)).toBeUndefined();
});
