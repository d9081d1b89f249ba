/** The door is fitted when the pipeline behind it stands. */
export const handler = async (): Promise<void> => {};
