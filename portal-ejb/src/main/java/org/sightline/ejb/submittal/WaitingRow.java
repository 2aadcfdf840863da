package org.sightline.ejb.submittal;

import java.time.Instant;
import java.util.UUID;

/** What a partner has handed in and nobody has processed to its end. @param author who sent it @param files how many there are */
public record WaitingRow(
        UUID id, UUID project, String number, String author, String partner, int files, Instant sentAt) {}
