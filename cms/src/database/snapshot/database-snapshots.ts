/** How a kind of database is copied to files and back. `url` is a `DATABASE_URL`, `folder` exists. */
export interface DatabaseSnapshots {
	/**
	 * Writes all that the database holds at one instant, while others go on to write. Returns the names of the migrations it
	 * has had.
	 */
	take(url: string, folder: string): Promise<string[]>;
	/** Whether the database holds nothing yet. */
	isEmpty(url: string): Promise<boolean>;
	/** Fills an empty database. */
	restore(url: string, folder: string): Promise<void>;
}
