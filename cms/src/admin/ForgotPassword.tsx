import { noMail } from '../collections/users/forgot-password.ts';
import { canSendMail } from '../mail/mail.ts';
import { ForgotPasswordForm } from './ForgotPasswordForm.tsx';

/** Payload's own says that mail is on its way whatever came of it. */
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
