-- The newest cases of one state in the whole network: by the key alone the way to the newest closed one leads past every open
-- one, and there are 100,000 of them. Below the root the open ones of a subtree are few enough to be passed over.
create index complaint_newest_of_status on complaint (status, id desc);
