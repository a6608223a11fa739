import type { Published } from '@portolano/content-models';
import { inItalian } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import type { PageContext } from '../page-context.ts';
import { deadlineSteps } from './services.ts';

type Deadline = Published<'service'>['deadlines'][number];

const stepOf = (deadline: Omit<Deadline, 'title'>, language: PageContext['language'] = 'it') =>
	deadlineSteps({ language }, [{ title: inItalian('Risposta'), ...deadline }]).map(({ title }) => title);

test.each([
	[{ days: 30 }, 'Risposta: 30 giorni'],
	[{ days: 1 }, 'Risposta: 1 giorno'],
	[{ days: 2, unit: 'months' }, 'Risposta: 2 mesi'],
	[{ days: 1, unit: 'hours' }, 'Risposta: 1 ora'],
	[{ day: '2026-12-31' }, 'Risposta'],
] as const)('%j is told as “%s”', (deadline, text) => {
	expect(stepOf(deadline)).toEqual([text]);
});

test('the length of a step is told in the language of the page', () => {
	expect(stepOf({ days: 3, unit: 'weeks' }, 'en')).toEqual(['Risposta: 3 weeks']);
});
