import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isInsideDesk } from '../../desk-policy.ts';
import { problemNamed } from '../../oidc/problems.ts';
import { shownProvider } from '../../oidc/settings.ts';
import { isSessionWithoutFactor } from '../../second-factor/sessions.ts';
import { Logo } from '../Logo.tsx';
import { SignInForm } from './SignInForm.tsx';

/** Replaces Payload's page, which has no second step: https://github.com/payloadcms/payload/discussions/2414 */
export function SignIn({ initPageResult, searchParams }: AdminViewServerProps) {
	const { redirect: wanted, oidc: step } = searchParams ?? {};
	const target = typeof wanted === 'string' && isInsideDesk(wanted) ? wanted : '/admin';
	if (initPageResult.req.user) redirect(target);
	return (
		<div className="portolano-forgot">
			<div className="login__brand">
				<Logo />
			</div>
			<h1>Accesso alla redazione</h1>
			<SignInForm
				target={target}
				provider={shownProvider}
				isFinishing={step === 'finish' && shownProvider !== undefined}
				problem={problemNamed(step)}
				lacksFactor={isSessionWithoutFactor(initPageResult.req)}
			/>
		</div>
	);
}
