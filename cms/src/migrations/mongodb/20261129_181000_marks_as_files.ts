import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { withDrawnMark, withNamedMark } from '../../database/marks-as-files.ts'
import { changeSites } from '../../database/sites-in-mongodb.ts'

export const up = (args: MigrateUpArgs): Promise<void> => changeSites(args, withDrawnMark)

export const down = (args: MigrateDownArgs): Promise<void> => changeSites(args, withNamedMark)
