import type { SiteKind } from '@portolano/content-models';
import type { PagePath, Told } from '@portolano/content-store';
import type { LoadedApplication } from '../rendering/application.ts';
import { checked } from '../rendering/site-paths.ts';
import { toldBy } from '../rendering/told-by.ts';
import { messageOf, RequestRefused } from '@portolano/follower';

/** Refuses drafts of which no site can be made. */
function unusable(error: unknown, told: Told): RequestRefused {
	const problem = { path: '/', message: messageOf(error), isBlocking: true, told };
	return new RequestRefused(422, problem.message, { problems: [problem] });
}

/** Lists paths of pages. @throws {RequestRefused} 422 where the application cannot with these drafts. */
export function listedPaths(list: () => readonly PagePath[]): readonly PagePath[] {
	try {
		return checked(list());
	} catch (error) {
		throw unusable(error, toldBy(error) ?? unlistable);
	}
}

const unlistable: Told = {
	what: 'Con questo contenuto non si possono calcolare gli indirizzi delle pagine.',
	cure: 'Controlla lingue, tipo e nome nell’indirizzo; se sono giusti, avvisa chi amministra il sistema.',
};

/** Loads the application of a kind of site. @throws {RequestRefused} 422 where it is not installed. */
export async function applicationFor(
	kind: SiteKind,
	load: (kind: SiteKind) => Promise<LoadedApplication>,
): Promise<LoadedApplication> {
	try {
		return await load(kind);
	} catch (error) {
		throw unusable(error, {
			what: 'Il tipo scelto per il sito non è installato su questa macchina.',
			cure: 'Scegli un altro tipo di sito, o chiedi a chi amministra il sistema di installarlo.',
		});
	}
}
