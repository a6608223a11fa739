/**
 * What one connection may cost. A request line with its headers comes within ten seconds and 16 KB, its body within thirty
 * seconds, and a reader who takes nothing for a minute is let go: so many slow ones hold nothing (slow loris).
 */
export const connectionLimits = {
	maxHeaderSize: 16 * 1024,
	headersTimeout: 10_000,
	requestTimeout: 30_000,
	keepAliveTimeout: 5_000,
	connectionsCheckingInterval: 2_000,
} as const;

export const IDLE_MS = 60_000;
export const CONNECTIONS_MAX = 10_000;
export const REQUESTS_PER_CONNECTION_MAX = 1_000;

/** Bytes of a request target; no address of ours is nearly as long. */
export const TARGET_MAX = 2_000;

/** Bytes of a rating. */
export const RATING_MAX = 4_000;
