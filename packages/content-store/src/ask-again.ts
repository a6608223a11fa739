import type { Asking } from './asking.ts';
import type { Ask } from './questions/ground.ts';
import type { Question } from './register.ts';
import type { Questions } from './view.ts';

function askBy(questions: Questions, asking: Asking, ask: Ask): void {
	switch (asking.kind) {
		case 'single':
			questions.single.read(ask, asking.reference, asking.fields);
			break;
		case 'site':
			questions.sites.ask(ask, asking.key, asking.field);
			break;
		case 'slice':
			questions.lists.slice(ask, asking);
			break;
		case 'tally':
			questions.lists.tally(ask, asking);
			break;
		case 'links':
			questions.links.read(ask, asking.target, asking);
			break;
		case 'related':
			questions.related.read(ask, asking.query);
			break;
		case 'counts':
			questions.counts.read(ask, asking);
			break;
		case 'today':
			questions.today.read(ask);
			break;
		case 'passed':
			questions.passed.read(ask, asking.instant);
			break;
		case 'group':
			ask(questions.group(new Set(asking.parts.map((part) => askAgain(questions, part)))));
			break;
	}
}

/** Asks what `asking` says, and answers the question itself. */
export function askAgain(questions: Questions, asking: Asking): Question {
	const asked: Question[] = [];
	askBy(questions, asking, (question) => asked.push(question));
	const [question] = asked;
	if (!question) throw new Error(`Nothing was asked by ${JSON.stringify(asking)}.`);
	return question;
}
