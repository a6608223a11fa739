import { textsIn } from '@portolano/content-models';
import type { PageContext } from '../../../page-context.ts';

const italian = {
	title: 'Compila il modulo',
	fillIn: 'Compila: {title}',
	note: 'Quello che scrivi resta su questo dispositivo: non lo riceviamo e non lo conserviamo, e se chiudi la pagina si perde. Quando hai finito lo stampi o lo salvi in PDF, lo firmi e lo consegni all’ufficio responsabile.',
	withoutScripts: 'Puoi compilarlo qui o a penna, e stamparlo con il comando del tuo browser.',
	required: 'obbligatorio',
	print: 'Stampa o salva in PDF',
	erase: 'Cancella tutto',
	erased: 'Il modulo è vuoto.',
	faults: 'Prima di stampare, controlla queste risposte',
	printAnyway: 'Stampa lo stesso, completo a penna',
	missing: 'manca la risposta',
	dateHint: 'Giorno, mese e anno, per esempio 31/12/1980',
	wrongDate: 'scrivi una data che esiste, per esempio 31/12/1980',
	wrongEmail: 'scrivi l’indirizzo intero, come nome@esempio.it',
	wrongCode: 'il codice fiscale ha 16 lettere e cifre: controlla di averlo copiato bene',
	placeAndDate: 'Luogo e data',
	signature: 'Firma',
};

type FormWords = Readonly<Record<keyof typeof italian, string>>;

const english: FormWords = {
	title: 'Fill in the form',
	fillIn: 'Fill in: {title}',
	note: 'What you write stays on this device: we neither receive nor keep it, and it is lost when you close the page. When you have finished, print it or save it as PDF, sign it and hand it in at the office responsible.',
	withoutScripts: 'You can fill it in here or by pen, and print it with the command of your browser.',
	required: 'required',
	print: 'Print or save as PDF',
	erase: 'Clear everything',
	erased: 'The form is empty.',
	faults: 'Before printing, check these answers',
	printAnyway: 'Print anyway, I will complete it by pen',
	missing: 'the answer is missing',
	dateHint: 'Day, month and year, such as 31/12/1980',
	wrongDate: 'write a date that exists, such as 31/12/1980',
	wrongEmail: 'write the whole address, such as name@example.org',
	wrongCode: 'a fiscal code has 16 letters and digits: check that you copied it well',
	placeAndDate: 'Place and date',
	signature: 'Signature',
};

/** Returns the words of a form to fill in, in the language of the page. */
export function formWords({ language }: Pick<PageContext, 'language'>): FormWords {
	return textsIn({ it: italian, en: english }, language);
}
