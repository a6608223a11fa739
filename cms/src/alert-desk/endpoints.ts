import type { Endpoint, PayloadRequest } from 'payload';
import { csvFile, neverCached } from '../endpoints/answers.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { change } from './change.ts';
import { readChange, readConfirmation, readNewAlert, readTakingBack } from './form.ts';
import { askLane } from './online.ts';
import { previewNew } from './preview.ts';
import { confirm, publishNew, publishWritten } from './publish.ts';
import { stepInWords } from './require-seen.ts';
import { readState, requireOfficer } from './state.ts';
import { takeBack } from './take-back.ts';
import type { ShownAlert } from './shown-alerts.ts';
import { readAllSteps, readLatestSteps, readSteps, stepsAsCSV } from './steps.ts';

const answer = (body: unknown) => Response.json(body, { headers: neverCached });

/** Answers an officer with the outcome of a save, which is repeated while it conflicts with another. */
function saves<Form>(
	read: (req: PayloadRequest) => Promise<Form>,
	save: (form: Form, req: PayloadRequest) => Promise<object>,
): Endpoint['handler'] {
	return async (req) => {
		requireOfficer(req);
		const form = await read(req);
		return answer(await repeatOnConflict(() => save(form, req)));
	};
}

async function preview(req: PayloadRequest): Promise<Response> {
	requireOfficer(req);
	const form = await readNewAlert(req);
	return answer(await repeatOnConflict(() => previewNew(form, req)));
}

async function online(req: PayloadRequest): Promise<Response> {
	requireOfficer(req);
	const sites = await askLane(req.searchParams.get('id') ?? '');
	return answer({ isKnown: sites !== undefined, sites: sites ?? [] });
}

async function steps(req: PayloadRequest): Promise<Response> {
	requireOfficer(req);
	const found = await readSteps(req.searchParams.getAll('alert'), req);
	return answer({ steps: found.map((step) => stepInWords(step)) });
}

/** A step of any alert, for the screen. */
export interface HistoryLine {
	id: string;
	title: string;
	severity: ShownAlert['severity'];
	words: string;
}

async function history(req: PayloadRequest): Promise<Response> {
	requireOfficer(req);
	const lines = (await readLatestSteps(req)).map((step): HistoryLine => {
		const { id, title, level } = step;
		return { id, title, severity: level, words: stepInWords(step) };
	});
	return answer({ lines });
}

async function csv(req: PayloadRequest): Promise<Response> {
	requireOfficer(req);
	const alerts = req.searchParams.getAll('alert');
	const text = stepsAsCSV(await (alerts.length === 0 ? readAllSteps(req) : readSteps(alerts, req)));
	return csvFile('registro-allerte.csv', text);
}

/**
 * `/api/alert-desk`: what the screen of alerts shows and does, with the rights of its user.
 * `GET` tells sites, offices and alerts; `POST preview` rehearses a new alert; `POST new`, `draft`, `change` and `confirm` publish, or
 * prepare for a second person, which `POST take-back` undoes; `GET online?id=` tells where an alert was seen; `GET steps?alert=` and `steps.csv` are the record of its
 * steps, `history` the latest of all.
 */
export const alertDeskEndpoints: Endpoint[] = [
	{ path: '/alert-desk', method: 'get', handler: async (req) => answer(await readState(req)) },
	{ path: '/alert-desk/preview', method: 'post', handler: preview },
	{ path: '/alert-desk/new', method: 'post', handler: saves(readNewAlert, publishNew) },
	{ path: '/alert-desk/change', method: 'post', handler: saves(readChange, change) },
	{ path: '/alert-desk/confirm', method: 'post', handler: saves(readConfirmation, confirm) },
	{ path: '/alert-desk/take-back', method: 'post', handler: saves(readTakingBack, takeBack) },
	{ path: '/alert-desk/draft', method: 'post', handler: saves(readConfirmation, publishWritten) },
	{ path: '/alert-desk/history', method: 'get', handler: history },
	{ path: '/alert-desk/online', method: 'get', handler: online },
	{ path: '/alert-desk/steps', method: 'get', handler: steps },
	{ path: '/alert-desk/steps.csv', method: 'get', handler: csv },
];
