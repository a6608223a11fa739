/** A clock that goes on, and that tests move. */
export interface MovedClock {
	moveTo: (instant: Date) => void;
	restore: () => void;
}

/**
 * Replaces `Date` by one that tests move. Unlike the fake timers of vitest it goes on meanwhile: the database orders the
 * versions of a document by milliseconds.
 */
export function moveClock(): MovedClock {
	const plain = Date;
	let shift = 0;
	const now = () => plain.now() + shift;
	globalThis.Date = new Proxy(plain, {
		construct: (target, args: [string | number] | []) => new target(args.length === 0 ? now() : args[0]),
		get: (target, key, receiver): unknown => (key === 'now' ? now : Reflect.get(target, key, receiver)),
	});
	return {
		moveTo: (instant) => {
			shift = instant.getTime() - plain.now();
		},
		restore: () => {
			globalThis.Date = plain;
		},
	};
}
