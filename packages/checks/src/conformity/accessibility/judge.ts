import type { Finding } from '../../finding.ts';
import { type Evidence, type Judgement, judged, manual, notApplicable } from '../judgement.ts';
import { inItalian } from './axe-in-italian.ts';
import type { ReadPage } from '../read-page.ts';
import type { Clause, Subject } from './clauses.ts';

/** What programs found on the pages of a sample. */
export interface Accessibility {
	pages: readonly ReadPage[];
	findings: readonly Finding[];
	/** Results that axe could not decide. */
	undecided: readonly Finding[];
	/** Pages tried with the keyboard, narrow, enlarged and in every mode; the others only with axe. */
	pagesInEveryMode: number;
}

const signs: Readonly<Record<Subject, string>> = {
	media: 'audio, video, iframe, object, embed',
	'sign-in': 'input[type="password"]',
};

const without: Readonly<Record<Subject, string>> = {
	media: 'Nessuna pagina del campione ha audio, video o riquadri di altri siti.',
	'sign-in': 'Nessuna pagina del campione chiede di entrare.',
};

/** Judges a clause by what programs found; what they can't decide is left to a person, never passed. */
export function judgeClause(
	clause: Clause,
	{ pages, findings, undecided, pagesInEveryMode }: Accessibility,
): Judgement {
	const { subject, rules, isDecided, obsolete } = clause;
	if (obsolete !== undefined) return notApplicable(obsolete);
	const faults = findings.filter((finding) => concerns(finding, rules));
	if (faults.length > 0) return judged(faults.map(evidenceOf));
	if (subject && !pages.some((page) => page.$(signs[subject]).length > 0))
		return notApplicable(without[subject]);
	if (isDecided && pagesInEveryMode > 0) return judged([]);
	return manual(...undecided.filter((finding) => concerns(finding, rules)).map(evidenceOf));
}

/** Whether a finding is under one of these numbers; `WCAG 1.4.10` isn't under `WCAG 1.4.1`. */
export function concerns({ rule }: Finding, rules: readonly string[]): boolean {
	return rules.some((name) => rule === name || rule.startsWith(`${name} `));
}

/** Returns a finding as evidence. */
export function evidenceOf({ rule, where, what }: Finding): Evidence {
	const [page = '', ...element] = where.split(' · ');
	const check = /\(axe ([^)]+)\)/.exec(rule)?.[1];
	return {
		page,
		...(element.length > 0 ? { element: element.join(' · ') } : {}),
		what: check === undefined ? what : `${inItalian(check) ?? what} (axe ${check})`,
	};
}
