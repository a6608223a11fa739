import type { PayloadRequest } from 'payload';
import type { Account } from '../collections/users/account-of-request.ts';
import { env } from '../env.ts';
import { enqueue } from '../mail/outbox.ts';
import type { Scope } from '../publication/scope.ts';

/** Tells a person by mail, in the transaction of `scope`, that an administrator took their second factor away. */
export async function tellReset(
	{ id, name, email }: Account,
	by: PayloadRequest['user'],
	scope: Scope,
): Promise<void> {
	await enqueue(
		{
			people: [{ id, email }],
			subject: 'La verifica in due passaggi è stata azzerata',
			paragraphs: [
				`Buongiorno ${name},`,
				`${by?.name ?? ''} (${by?.email ?? ''}) ha azzerato la verifica in due passaggi del tuo account nella redazione di ${new URL(env.CMS_URL).host}. Per accedere basta la password, finché non la attivi di nuovo dalla pagina del tuo account.`,
				'Se non l’hai chiesto tu, cambia subito la password e avvisa chi amministra il sistema.',
			],
			link: new URL('/admin/account', env.CMS_URL).href,
			isUrgent: true,
		},
		scope,
	);
}
