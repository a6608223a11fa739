import type { Config } from 'payload';
import { conflictMessage, conflictName, isConflict, SaveConflict } from '../database/conflict.ts';

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number];

/** Answers 409, by a name that the door knows, where Payload would say 500 or blame a field that nobody filled in. */
export const tellConflict: AfterErrorHook = ({ error, graphqlResult }) => {
	if (!(error instanceof SaveConflict) && !isConflict(error)) return undefined;
	const told = { name: conflictName, message: conflictMessage };
	const extensions = { name: conflictName, statusCode: 409 };
	return {
		status: 409,
		response: { errors: [told] },
		...(graphqlResult ? { graphqlResult: { ...graphqlResult, message: conflictMessage, extensions } } : {}),
	};
};
