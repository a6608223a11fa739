import type { Config } from 'payload';
import { conflictMessage, conflictName, isConflict, SaveConflict } from '../database/conflict.ts';

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number];

/** Reports conflicts as 409, with the name that `repeated` recognises; Payload would answer 500 or a field error. */
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
