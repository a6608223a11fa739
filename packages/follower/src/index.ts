export { isCode } from './error-code.ts';
export { messageOf } from './error-message.ts';
export { lock, LockedError } from './lock/lock.ts';
export { type LockHolder, lockHolder } from './lock/lock-holder.ts';
export { FollowedLog } from './log/followed-log.ts';
export { LogCopy } from './log/log-copy.ts';
export { entriesOf, ownEntries } from './log/log-file.ts';
export { type LogPosition, logPosition } from './log/log-position.ts';
export {
	logOf,
	logOfCms,
	logOfFile,
	type LogSource,
	LogUnreachableError,
	OtherLogError,
	readAfter,
} from './log/log-source.ts';
export { LogError } from './log/parse-entry.ts';
export { replaceFile } from './replace-file.ts';
export { addressOf, type Answer, type LocalRequest, serveLocally } from './server/local-server.ts';
export { RequestRefused } from './server/request-refused.ts';
export { type Caller } from './server/server-guard.ts';
export { hashOfFolder, hashOfPackage } from './source-hash.ts';
