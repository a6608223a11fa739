import { textsIn } from '@portolano/content-models';
import type { PageContext } from '../../page-context.ts';

const italian = {
	mentions: 'Dove se ne parla',
	call: 'Domande e scadenze',
	recipients: 'Chi può fare domanda',
	issuer: 'Ente che lo bandisce',
	opensOn: 'Domande dal',
	questionsUntil: 'Richieste di chiarimenti entro',
	deadline: 'Domande entro',
	concludedOn: 'Procedura conclusa il',
	cig: 'CIG',
	updates: 'Aggiornamenti',
	postedUntil: 'All’albo pretorio fino al',
};

type DocumentWords = Readonly<Record<keyof typeof italian, string>>;

const english: DocumentWords = {
	mentions: 'Where it is mentioned',
	call: 'Applications and deadlines',
	recipients: 'Who can apply',
	issuer: 'Issued by',
	opensOn: 'Applications from',
	questionsUntil: 'Questions until',
	deadline: 'Applications until',
	concludedOn: 'Procedure concluded on',
	cig: 'Tender code (CIG)',
	updates: 'Updates',
	postedUntil: 'On the official notice board until',
};

/** Returns the words of the page of a public document, in its language. */
export function documentWords({ language }: Pick<PageContext, 'language'>): DocumentWords {
	return textsIn({ it: italian, en: english }, language);
}
