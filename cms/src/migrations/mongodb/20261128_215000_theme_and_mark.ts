import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { changeSites } from '../../database/sites-in-mongodb.ts'
import { withLook, withThemeAndMark } from '../../database/theme-and-mark.ts'

export const up = (args: MigrateUpArgs): Promise<void> => changeSites(args, withThemeAndMark)

export const down = (args: MigrateDownArgs): Promise<void> => changeSites(args, withLook)
