export function openDB(name: string, version: number, callbacks?: object): Promise<any>;
