/** What a job promises, without a thread. */
package dev.raceway.work;
