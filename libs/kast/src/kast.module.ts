import { Module } from '@nestjs/common';

/** KAST's own work beside the talks: police operations, call-backs, and contacts that need no file. */
@Module({})
export class KastModule {}
