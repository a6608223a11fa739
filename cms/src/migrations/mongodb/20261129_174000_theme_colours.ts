import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { changeSites } from '../../database/sites-in-mongodb.ts'
import { withThemeColours, withThemeName } from '../../database/theme-colours.ts'

export const up = (args: MigrateUpArgs): Promise<void> => changeSites(args, withThemeColours)

export const down = (args: MigrateDownArgs): Promise<void> => changeSites(args, withThemeName)
