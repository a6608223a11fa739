import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isInsideDesk } from '../../desk-policy.ts';
import { Logo } from '../Logo.tsx';
import { SignInForm } from './SignInForm.tsx';

/** Replaces Payload's page, which has no second step: https://github.com/payloadcms/payload/discussions/2414 */
export function SignIn({ initPageResult, searchParams }: AdminViewServerProps) {
	const wanted = searchParams?.['redirect'];
	const target = typeof wanted === 'string' && isInsideDesk(wanted) ? wanted : '/admin';
	if (initPageResult.req.user) redirect(target);
	return (
		<div className="portolano-forgot">
			<div className="login__brand">
				<Logo />
			</div>
			<h1>Accesso alla redazione</h1>
			<SignInForm target={target} />
		</div>
	);
}
