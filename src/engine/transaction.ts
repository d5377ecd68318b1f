import type { Session } from './connection.ts';

/** Runs `work` between BEGIN and COMMIT; takes everything back when it throws. */
export async function inTransaction<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
	await session.query('BEGIN');
	try {
		const result = await work(session);
		await session.query('COMMIT');
		return result;
	} catch (cause) {
		await session.query('ROLLBACK').catch(() => undefined); // a failed COMMIT has already rolled back
		throw cause;
	}
}
