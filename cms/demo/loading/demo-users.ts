import type { Payload } from 'payload';

type Role = 'editor' | 'publisher';

interface DemoUser {
	account: string;
	name: string;
	site?: string;
	role?: Role;
}

const demoUsers: DemoUser[] = [
	{ account: 'amministratore', name: 'Amministratore di prova' },
	{ account: 'redazione.portale', name: 'Redazione del portale', site: 'portale', role: 'publisher' },
	{ account: 'redattrice.visit', name: 'Redattrice di Visit', site: 'visit', role: 'editor' },
	{
		account: 'polizia.locale',
		name: 'Redazione della Polizia locale',
		site: 'polizia-locale',
		role: 'publisher',
	},
	{
		account: 'protezione.civile',
		name: 'Redazione della Protezione civile',
		site: 'protezione-civile',
		role: 'publisher',
	},
];

const addressOf = (account: string) => `${account}@example.org`;

/** The demo accounts, for sign-in instructions. */
export const demoAccounts = demoUsers.map(({ account, name, site }) => ({
	name,
	email: addressOf(account),
	site,
}));

/** Creates the demo accounts, all with the same password; `sites` maps keys to ids. */
export async function createDemoUsers(
	payload: Payload,
	sites: ReadonlyMap<string, string>,
	password: string,
): Promise<void> {
	for (const { account, name, site, role } of demoUsers) {
		const id = site === undefined ? undefined : sites.get(`site/${site}`);
		await payload.create({
			collection: 'users',
			data: {
				email: addressOf(account),
				name,
				password,
				isAdministrator: site === undefined,
				memberships: id && role ? [{ site: id, role }] : [],
			},
			depth: 0,
		});
	}
}

/** Finds the demo accounts. */
export const isDemoUser = { email: { in: demoAccounts.map(({ email }) => email) } };

/** Whether a demo account is there: not in an installation that was made by `portolano init`. */
export async function hasDemoUsers(payload: Payload): Promise<boolean> {
	return (await payload.count({ collection: 'users', where: isDemoUser })).totalDocs > 0;
}
