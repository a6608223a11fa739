import { romeTimeZone } from '@portolano/content-models';
import { createLocalReq, type ServerProps } from 'payload';
import { isAdministrator, sitesOf } from '../../access/roles.ts';
import { readStart } from '../../desk-start/read-start.ts';
import { ItemList } from './ItemList.tsx';
import { NextChanges } from './NextChanges.tsx';
import { OpenBundles } from './OpenBundles.tsx';
import { SiteProposals } from './SiteProposals.tsx';
import { nothingToFinish, QuickActions } from './QuickActions.tsx';
import { SitesState } from './SitesState.tsx';
import { Today } from './Today.tsx';

const today = new Intl.DateTimeFormat('it', { dateStyle: 'full', timeZone: romeTimeZone });

/** What waits for this person, what happens next, what went online today, how the sites are: first on the start page. */
export async function StartPage({ payload, user }: ServerProps) {
	if (!user) return null;
	const req = await createLocalReq({ user }, payload);
	const start = await readStart(req);
	const decides = isAdministrator(user) || sitesOf(user, ['publisher']).length > 0;
	return (
		<div className="portolano-start">
			<h1 className="portolano-start__greeting">
				{user.name} <span>{today.format(new Date())}</span>
			</h1>
			<QuickActions user={user} />
			<p className="portolano-how">
				<a href="/admin/guide">Come si fa: guide brevi, passo per passo</a>
			</p>
			<div className="portolano-start__columns">
				<div>
					{start.sentBack.length > 0 && (
						<ItemList title="Rimandate a te" items={start.sentBack} nothing="" isUrgent />
					)}
					<ItemList title="Da finire" items={start.mine} nothing={nothingToFinish(user)} />
					{decides && (
						<>
							<ItemList
								title="Da approvare"
								items={start.toReview}
								nothing="Nessuno aspetta la tua revisione."
							/>
							{start.approved.length > 0 && (
								<ItemList title="Approvate, da pubblicare" items={start.approved} nothing="" />
							)}
						</>
					)}
					<SiteProposals {...start.proposals} decides={decides} />
					{start.due.length > 0 && <ItemList title="Online, da rivedere" items={start.due} nothing="" />}
				</div>
				<div>
					<SitesState health={start.health} names={start.siteNames} />
					<OpenBundles bundles={start.bundles} />
					<NextChanges changes={start.next} />
					<Today published={start.today} />
				</div>
			</div>
		</div>
	);
}
