import { flushCompileCache } from 'node:module';
import { getPayload, type Payload } from 'payload';
import manifest from '../../package.json' with { type: 'json' };
import { forgetOldSignIns } from '../collections/sign-ins/record.ts';
import { forgetOldLinks } from '../shared-previews/forget-old-links.ts';
import { NoTransactions } from '../database/require-replica-set.ts';
import { env } from '../env.ts';
import { markDue } from '../workflow/due.ts';
import { forgetOldMail } from '../mail/forget.ts';
import { sendSoon } from '../mail/send-soon.ts';
import { makeMediaPrivate } from '../files/directories.ts';
import config from '../payload.config.ts';
import { ClockSteps } from './alerts/clock-steps.ts';
import { carryOutDue } from './schedule/take-effect.ts';
import { RepeatedComparison } from './rederivation/repeated-comparison.ts';

/** By then the first pages have been compiled too. */
const cacheAfterMs = 30_000;
const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
// Editors should not go on from a record that readers no longer see.
const dueMs = 5000;
const mailMs = 15_000;

// If `register` throws, Next keeps running and answers 500 to every request. Exit, so that a supervisor notices.
async function opened(): Promise<Payload> {
	try {
		return await getPayload({ config });
	} catch (error) {
		console.error(error instanceof NoTransactions ? error.message : error);
		process.exit(1);
	}
}

async function forgetWhatIsOld(payload: Payload): Promise<void> {
	try {
		await forgetOldSignIns(payload, env.SIGN_IN_DAYS);
		await forgetOldMail(payload, env.MAIL_DAYS);
		await forgetOldLinks(payload, env.SIGN_IN_DAYS);
	} catch (error) {
		payload.logger.error({
			err: error,
			msg: 'Old sign-ins, mail or links were not removed; it is tried again tomorrow.',
		});
	}
}

async function carryOutWhatIsDue(payload: Payload, clockSteps: ClockSteps): Promise<void> {
	try {
		await carryOutDue(payload);
		await clockSteps.run();
	} catch (error) {
		payload.logger.error({
			err: error,
			msg: 'What is due by the clock was not carried out or recorded; it is tried again soon.',
		});
	}
}

async function markWhatIsDue(payload: Payload): Promise<void> {
	try {
		await markDue(payload);
	} catch (error) {
		payload.logger.error({
			err: error,
			msg: 'What is due for review was not looked for; it is tried again in an hour.',
		});
	}
}

function nowAndEvery(ms: number, work: () => Promise<void>): void {
	void work();
	setInterval(() => void work(), ms).unref();
}

/**
 * Opens the database. Then, without delaying the start, brings the log up to date with the database, and again every
 * `REDERIVE_SECONDS`. Carries out in the database what was scheduled, and records which alerts
 * began or ended, every few seconds; sends the mail that is due. Removes old sign-ins and old mail every day.
 */
export async function startPublishing(): Promise<void> {
	makeMediaPrivate();
	const payload = await opened();
	payload.logger.info({ event: 'started', msg: `The CMS ${manifest.version} answers at ${env.CMS_URL}.` });
	process.once('exit', () => payload.logger.info({ event: 'stopped', msg: 'The CMS was stopped.' }));
	// A killed process does not save the code that it has compiled, with which the next start is faster.
	setTimeout(flushCompileCache, cacheAfterMs).unref();
	const comparison = new RepeatedComparison(payload);
	nowAndEvery(dayMs, () => forgetWhatIsOld(payload));
	nowAndEvery(hourMs, () => markWhatIsDue(payload));
	const clockSteps = new ClockSteps(payload);
	nowAndEvery(dueMs, () => carryOutWhatIsDue(payload, clockSteps));
	nowAndEvery(mailMs, () => sendSoon(payload));
	nowAndEvery(env.REDERIVE_SECONDS * 1000, () => comparison.run());
}
