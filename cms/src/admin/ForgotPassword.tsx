import { noMail } from '../collections/users/forgot-password.ts';
import { canSendMail } from '../mail/mail.ts';
import { ForgotPasswordForm } from './ForgotPasswordForm.tsx';

/**
 * Replaces Payload's page, which reports that mail was sent even if sending failed:
 * https://github.com/payloadcms/payload/issues/13885.
 */
export function ForgotPassword() {
	return (
		<div className="portolano-forgot">
			<h1>Password dimenticata</h1>
			{canSendMail ? <ForgotPasswordForm /> : <p>{noMail}</p>}
			<p>
				<a href="/admin/login">Torna all’accesso</a>
			</p>
		</div>
	);
}
