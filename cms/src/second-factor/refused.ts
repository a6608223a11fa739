import { APIError } from 'payload';
import type { SecondFactorNeeded } from './needed.ts';

/** A sign-in needs a second step; nothing was issued. */
export class SecondStepNeeded extends APIError {
	constructor(message: string, secondFactor: SecondFactorNeeded) {
		super(message, 401, { secondFactor }, true);
		this.name = 'SecondStepNeeded';
	}
}

export const codeRefusedName = 'CodeRefused';

/** A code was wrong, late, or used before. */
export class CodeRefused extends APIError {
	constructor() {
		super(
			'Il codice non è giusto, è scaduto o è già stato usato: scrivi quello che l’app mostra adesso. ' +
				'Se non va, controlla che l’ora del telefono sia quella giusta, oppure usa un codice di recupero.',
			401,
			undefined,
			true,
		);
		this.name = codeRefusedName;
	}
}
