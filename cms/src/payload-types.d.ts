import type { Config } from './generated/payload-types.ts';

declare module 'payload' {
	export interface GeneratedTypes extends Config {}
}
