import type { Payload } from 'payload';

type Role = 'editor' | 'publisher' | 'alert-officer' | 'author' | 'contributor';

interface DemoUser {
	account: string;
	name: string;
	/** Key of the site on which the role holds. */
	site?: string;
	/** Key of the body on all of whose sites the role holds. */
	body?: string;
	/** Key of the office of a contributor. */
	office?: string;
	/** An account without a role is an administrator's. */
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
	{
		account: 'allerte',
		name: 'Funzionaria della Protezione civile',
		body: 'comune-di-taranto',
		role: 'alert-officer',
	},
	{ account: 'autrice', name: 'Autrice di prova', site: 'portale', role: 'author' },
	{
		account: 'anagrafe',
		name: 'Collaboratore di prova dell’Anagrafe',
		site: 'portale',
		role: 'contributor',
		office: 'ufficio-anagrafe',
	},
];

const addressOf = (account: string) => `${account}@example.org`;

/** The demo accounts, for sign-in instructions. */
export const demoAccounts = demoUsers.map(({ account, name, site }) => ({
	name,
	email: addressOf(account),
	site,
}));

type Ids = ReadonlyMap<string, string>;

/** Returns the roles of an account; those on what the installation lacks are left out. */
function membershipsOf({ site, body, role, office }: DemoUser, ids: Ids) {
	const siteId = site === undefined ? undefined : ids.get(`site/${site}`);
	const bodyId = body === undefined ? undefined : ids.get(`body/${body}`);
	const officeId = office === undefined ? undefined : ids.get(`office/${office}`);
	if (!role || (siteId === undefined && bodyId === undefined)) return [];
	if (office !== undefined && officeId === undefined) return [];
	return [
		{
			...(siteId !== undefined && { site: siteId }),
			...(bodyId !== undefined && { body: bodyId }),
			...(officeId !== undefined && { office: officeId }),
			role,
		},
	];
}

/** Creates the demo accounts, all with the same password; `ids` are those of documents by type and key. */
export async function createDemoUsers(payload: Payload, ids: Ids, password: string): Promise<void> {
	for (const user of demoUsers) {
		const { account, name, role } = user;
		await payload.create({
			collection: 'users',
			data: {
				email: addressOf(account),
				name,
				password,
				isAdministrator: role === undefined,
				memberships: membershipsOf(user, ids),
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
