/** The events and the global scope of a service worker, as far as ours use them. */
export interface LastingEvent extends Event {
	waitUntil(done: Promise<unknown>): void;
}

export interface FetchingEvent extends LastingEvent {
	readonly request: Request;
	/** The answer that the browser asked for while the worker started; undefined where it did not. */
	readonly preloadResponse?: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}

export interface TellingEvent extends LastingEvent {
	readonly data: unknown;
}

export interface WorkerScope {
	readonly location: Location;
	readonly clients: { claim(): Promise<void> };
	readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(type: 'message', listener: (event: TellingEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchingEvent) => void): void;
}
