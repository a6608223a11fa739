import { textsIn } from '@portolano/content-models';
import type { PageContext } from '../../page-context.ts';

const italian = {
	planned: 'Da avviare',
	'under-way': 'In corso',
	completed: 'Concluso',
	suspended: 'Sospeso',
	kicker: 'Progetto',
	activities: 'Che cosa si fa',
	progress: 'A che punto è',
	funding: 'Il finanziamento',
	state: 'Stato',
	amount: 'Importo finanziato',
	funder: 'Chi finanzia',
	mission: 'Missione',
	component: 'Componente',
	investment: 'Misura',
	cup: 'Codice unico di progetto (CUP)',
	start: 'Inizio',
	end: 'Fine',
};

type ProjectWords = Readonly<Record<keyof typeof italian, string>>;

const english: ProjectWords = {
	planned: 'Not started',
	'under-way': 'Under way',
	completed: 'Completed',
	suspended: 'Suspended',
	kicker: 'Project',
	activities: 'What is being done',
	progress: 'Progress',
	funding: 'Funding',
	state: 'State',
	amount: 'Amount granted',
	funder: 'Funded by',
	mission: 'Mission',
	component: 'Component',
	investment: 'Measure',
	cup: 'Project code (CUP)',
	start: 'Start',
	end: 'End',
};

/** Returns the labels of the page of a project, in its language. */
export function projectWords({ language }: Pick<PageContext, 'language'>): ProjectWords {
	return textsIn({ it: italian, en: english }, language);
}
