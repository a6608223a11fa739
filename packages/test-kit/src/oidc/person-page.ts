import type { Person } from './person.ts';

/** Returns the page on which one chooses who to be. */
export function personPage(people: readonly Person[]): string {
	const buttons = people.map(
		({ subject }) => `<p><button name="subject" value="${subject}">${subject}</button></p>`,
	);
	return `<!doctype html>
<html lang="it">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Account dell’ente di prova</title></head>
<body>
<h1>Account dell’ente di prova</h1>
<form method="post">
${buttons.join('\n')}
<p><button name="subject" value="">Annulla</button></p>
</form>
</body>
</html>`;
}
