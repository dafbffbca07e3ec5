/** Apart from `open.ts`, so that who only reads need not bring the database library. */
export const DATABASE_NAME = 'fairshare';
