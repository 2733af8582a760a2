import { ValidationError } from 'react-admin';

/** A fault's sentence: react-admin's own rules come as coded keys, the server's as text. */
export const FaultText = ({ message }: { message: string }) => <ValidationError error={message} />;
