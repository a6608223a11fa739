import { z } from 'zod';

const instant = z.iso.datetime();

/** The state of the lane, as `GET /health` returns it to holders of the token. */
export const laneHealth = z.object({
	isWell: z.boolean(),
	version: z.string(),
	startedAt: instant,
	uptimeSeconds: z.number(),
	/** The time on this machine. */
	now: instant,
	/** Number of the last log entry read. */
	seq: z.int(),
	/** When the log was last read successfully. */
	logReadAt: instant.nullable(),
	/** Why the log cannot be followed. */
	trouble: z.string().nullable(),
	lastError: z.object({ at: instant, message: z.string() }).nullable(),
	/** The next instant at which an alert begins or ends. */
	nextDue: instant.nullable(),
	/** The alerts in force. */
	inForce: z.array(z.object({ id: z.string(), severity: z.string(), end: instant })),
	sites: z.array(
		z.object({
			site: z.string(),
			/** Whether a bar is shown or will be. */
			isOn: z.boolean(),
			/** Why its files could not be written. */
			error: z.string().nullable(),
		}),
	),
});

export type LaneHealth = z.infer<typeof laneHealth>;
